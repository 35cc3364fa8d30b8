/**
 * What the rows of a file of accounts do. What every kind of row has in common is in {@link
 * org.lectern.transfer.rows}.
 */
package org.lectern.transfer.accounts;
