/**
 * What the rows of every kind of import have in common: how they are read, judged, and what came of
 * them. What a row of one kind does is in the package of that kind.
 */
package org.lectern.transfer.rows;
