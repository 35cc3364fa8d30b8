/**
 * What the rows of a file of scores do. Which scores are taken is decided in {@link
 * org.lectern.scoring}.
 */
package org.lectern.transfer.results;
