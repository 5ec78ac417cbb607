/**
 * Usual pet forms, one given name a line: the full name, then what is short for it. The owner's file adds lines of its own
 * (`name: William, Bill`). Names that Russian, Ukrainian and Belarusian write each in their own way stand here too.
 */
export const PET_FORMS = `
William, Bill, Will, Billy, Liam
Robert, Bob, Rob, Bobby
Richard, Dick, Rick, Rich
James, Jim, Jimmy, Jamie
John, Jack, Johnny
Michael, Mike, Mick
Thomas, Tom, Tommy
Joseph, Joe, Joey
Charles, Chuck, Charlie
Theodore, Ted, Teddy
Edward, Ted, Teddy, Ed, Ned
Anthony, Tony
Andrew, Andy, Drew
David, Dave
Steven, Steve
Stephen, Steve
Ronald, Ron
Kenneth, Ken
Lawrence, Larry
Laurence, Larry
Gerald, Jerry, Gerry
Jerome, Jerry
Terence, Terry
Gregory, Greg
Matthew, Matt
Patrick, Pat
Patricia, Pat, Trish, Patty, Patti
Samuel, Sam
Samantha, Sam
Benjamin, Ben
Daniel, Dan, Danny
Donald, Don
Douglas, Doug
Francis, Frank
Franklin, Frank
Frederick, Fred
Eugene, Gene
Henry, Hank, Harry
Harold, Harry
Jeffrey, Jeff
Geoffrey, Jeff
Jonathan, Jon
Joshua, Josh
Louis, Lou
Mitchell, Mitch
Nathan, Nate
Nathaniel, Nate
Nicholas, Nick
Peter, Pete
Philip, Phil
Phillip, Phil
Raymond, Ray
Reginald, Reggie
Rudolph, Rudy
Rodolfo, Rudy
Alexander, Sandy, Alex, Sasha
Alexandra, Sandy, Alex
Stuart, Stu
Timothy, Tim
Victor, Vic
Vincent, Vince
Walter, Walt
Wesley, Wes
Zachary, Zach
Albert, Al
Alan, Al
Alfred, Al
Elizabeth, Beth, Betty, Liz, Lizzie, Eliza, Betsy
Katherine, Kate, Kathy, Katie
Catherine, Kate, Cathy
Kathryn, Kate, Katie
Kathleen, Kathy
Margaret, Peggy, Meg, Maggie
Susan, Sue, Suzy
Deborah, Debbie, Deb
Jennifer, Jenny, Jen
Rebecca, Becky
Cynthia, Cindy
Sandra, Sandy
Christopher, Chris
Christine, Chris
Christina, Chris, Tina
Ann, Nancy
Victoria, Vicky, Vicki
Valerie, Val
Abigail, Abby
Amanda, Mandy
Gabrielle, Gabby
Jacqueline, Jackie
Judith, Judy
Theresa, Terri
Barbara, Barb
Bernard, Bernie
Mohammed, Mo
Vladimir, Vlad, Volodya, Volodymyr, Uladzimir
Aleksandr, Sasha, Oleksandr, Aliaksandr
Alexander, Aleksandr, Oleksandr, Aliaksandr
Nikolai, Kolya, Mykola, Mikalai
Mikhail, Misha, Mykhailo, Mikhailo
Sergei, Serhiy, Serhii, Siarhei
Dmitry, Dmytro, Dzmitry
Andrei, Andriy, Andrii
Alexei, Oleksiy, Oleksii, Aliaksei
Pavel, Pavlo
Pyotr, Petro
Evgeny, Yevgeny, Yevhen, Yevhenii
Igor, Ihor
Oleg, Oleh
Vasily, Vasyl
Grigory, Hryhoriy, Hryhorii
Gennady, Hennadiy, Hennadii
Denis, Denys
Maxim, Maksym
Elena, Yelena, Olena
`;
