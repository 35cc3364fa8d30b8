/**
 * What the server says to people, apart from its words: a key, and what fills its gaps. Each
 * language has its words in one file. When something is said is decided where it happens.
 */
package org.lectern.sentence;
