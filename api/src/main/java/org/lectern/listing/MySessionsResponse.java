package org.lectern.listing;

import java.time.Instant;
import java.util.List;
import org.lectern.paging.PageInfo;
import org.lectern.paging.Paged;

/**
 * One page of one of a person's three lists, how many stand in each, and the instant for which all
 * of it was decided: that at which the walk through the pages began.
 */
public record MySessionsResponse(
    List<MySession> items, PageInfo page, ViewCounts counts, Instant asOf) implements Paged {}
