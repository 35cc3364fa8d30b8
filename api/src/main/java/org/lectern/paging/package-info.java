/**
 * Lists page by page: cursors, sort keys, and the search within a list. Other query parameters are
 * read in {@link org.lectern.query}.
 */
package org.lectern.paging;
