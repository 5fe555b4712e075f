/** The names under which a process provides its settings, its time source, its files and its scanner to the rooms. */
export const CONFIG = Symbol('Config');
export const TIME = Symbol('TimeSource');
export const FILES = Symbol('FileStore');
export const SCANNER = Symbol('Scanner');
