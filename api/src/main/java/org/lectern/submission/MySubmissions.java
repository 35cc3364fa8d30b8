package org.lectern.submission;

import java.util.List;
import org.lectern.paging.PageInfo;
import org.lectern.paging.Paged;

/** All that one has handed in at an assignment, the first one first, and whether one can again. */
public record MySubmissions(List<MySubmission> items, PageInfo page, boolean mayHandIn)
    implements Paged {}
