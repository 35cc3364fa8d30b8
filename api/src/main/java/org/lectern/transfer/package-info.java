/**
 * Imports of files: taken in, run in the background, and reported row by row. What a row of each
 * kind does is in the subpackages.
 */
package org.lectern.transfer;
