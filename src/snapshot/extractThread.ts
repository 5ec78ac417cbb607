import { parentPort } from 'node:worker_threads';
import type { Article } from '../article/index.ts';
import { packExtracted } from './extracted.ts';

/** A thread that finds the quotes of articles, of some at a time. */
const port = parentPort;
port?.on('message', (articles: readonly Article[]) => port.postMessage(packExtracted(articles)));
