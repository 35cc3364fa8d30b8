package org.lectern.listing;

import java.time.Instant;
import java.util.List;
import org.lectern.paging.PageInfo;
import org.lectern.paging.Paged;

/**
 * One page of one of a person's three lists, the number of sessions in each, and the instant that
 * all of it applies to: the time of the first page.
 */
public record MySessionsResponse(
    List<MySession> items, PageInfo page, ViewCounts counts, Instant asOf) implements Paged {}
