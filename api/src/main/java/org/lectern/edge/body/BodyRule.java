package org.lectern.edge.body;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

/**
 * How large the body of a request may be. Only the import address accepts a file, which is kept on
 * disk until it is read.
 */
enum BodyRule {
  DOCUMENT(1L << 20, "too-large.document"),
  FILE(20L << 20, "too-large.file");

  static final String WHERE_FILES_ARE_TAKEN = "POST /api/v1/imports";
  private static final String CSV = "text/csv";

  private final long mostBytes;
  private final String tooLarge;

  BodyRule(long mostBytes, String tooLarge) {
    this.mostBytes = mostBytes;
    this.tooLarge = tooLarge;
  }

  static BodyRule of(RoutingContext context) {
    var request = context.request();
    var where = request.method().name() + " " + context.normalizedPath();
    var isFile =
        where.equals(WHERE_FILES_ARE_TAKEN) && isCsv(request.getHeader(HttpHeaders.CONTENT_TYPE));
    return isFile ? FILE : DOCUMENT;
  }

  private static boolean isCsv(String type) {
    return type != null && type.split(";", 2)[0].strip().equalsIgnoreCase(CSV);
  }

  long mostBytes() {
    return mostBytes;
  }

  /** The key of what the sender of a larger body is told. */
  String tooLarge() {
    return tooLarge;
  }
}
