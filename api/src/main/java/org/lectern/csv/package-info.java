/**
 * Reads and writes rows of CSV, with the line and column of what is wrong. It does not know what a
 * row is about.
 */
package org.lectern.csv;
