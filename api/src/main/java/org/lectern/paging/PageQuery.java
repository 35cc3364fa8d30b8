package org.lectern.paging;

import jakarta.inject.Inject;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.lectern.query.Query;

/** The three parameters that every list takes. */
public class PageQuery {
  public static final int DEFAULT_LIMIT = 50;
  public static final int MAX_LIMIT = 200;

  @Inject CursorSeal seal;

  @QueryParam("limit")
  @Parameter(
      description = "How many rows a page holds, at most 200.",
      schema =
          @Schema(
              type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.INTEGER,
              defaultValue = "50",
              minimum = "1",
              maximum = "200"))
  String limit;

  @QueryParam("cursor")
  @Parameter(description = "Where to continue: the nextCursor of the previous page.")
  String cursor;

  @QueryParam("count")
  @Parameter(
      description = "Whether to include page.total.",
      schema =
          @Schema(type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.BOOLEAN))
  String count;

  public int limit() {
    return limitOr(DEFAULT_LIMIT);
  }

  /** The same for a list with another number of rows to a page where none is asked for. */
  int limitOr(int otherwise) {
    return Query.number("limit", limit, otherwise, 1, MAX_LIMIT);
  }

  boolean count() {
    return Query.flag("count", count, false);
  }

  /** The position to continue at in that order; null on the first page. */
  Cursor cursor(List<SortKeys.Ordered> order) {
    return cursor == null ? null : seal.open(cursor, order);
  }

  String next(Cursor after, List<SortKeys.Ordered> order) {
    return seal.close(after, order);
  }
}
