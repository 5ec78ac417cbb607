import { Client, Events } from 'discord.js';

// The least that a bot can do through discord.js: what any other is measured against.
const client = new Client({ intents: ['Guilds'], rest: { api: process.env.DISCORD_API_URL ?? '' } });
client.on(Events.InteractionCreate, async (interaction) => {
  if (interaction.isAutocomplete()) await interaction.respond([{ name: 'ok', value: 'ok' }]);
  else if (interaction.isChatInputCommand()) await interaction.reply('ok');
});
client.on(Events.Error, () => process.exit(1));
await client.login(process.env.DISCORD_TOKEN);
