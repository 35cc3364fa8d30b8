package org.lectern.paging;

/** A body that is one page of a list; its next page gets a {@code Link} header. */
public interface Paged {
  PageInfo page();
}
