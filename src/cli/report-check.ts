import { load } from './load';

load(__dirname).program.start();
