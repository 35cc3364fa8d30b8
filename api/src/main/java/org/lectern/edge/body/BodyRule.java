package org.lectern.edge.body;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.regex.Pattern;

/**
 * How large the body of a request may be, and how fast it must come. Only the import address and
 * those of uploads accept a file, which is kept on disk until it is read.
 */
enum BodyRule {
  DOCUMENT(1L << 20, 1024, "too-large.document"),
  FILE(20L << 20, 1024, "too-large.file"),
  UPLOAD(50L << 20, 10_000, "too-large.upload");

  static final String WHERE_FILES_ARE_TAKEN = "POST /api/v1/imports";
  static final Pattern WHERE_UPLOADS_ARE_TAKEN =
      Pattern.compile(
          "/api/v1/((sessions/[^/]+/)?courses/[^/]+|me/sessions/[^/]+/courses/[^/]+/items/[^/]+)/files");

  private static final String CSV = "text/csv";

  private final long mostBytes;
  private final int leastBytesASecond;
  private final String tooLarge;

  BodyRule(long mostBytes, int leastBytesASecond, String tooLarge) {
    this.mostBytes = mostBytes;
    this.leastBytesASecond = leastBytesASecond;
    this.tooLarge = tooLarge;
  }

  static BodyRule of(RoutingContext context) {
    var request = context.request();
    var where = request.method().name() + " " + context.normalizedPath();
    if (isUpload(context)) return UPLOAD;
    var isFile =
        where.equals(WHERE_FILES_ARE_TAKEN) && isCsv(request.getHeader(HttpHeaders.CONTENT_TYPE));
    return isFile ? FILE : DOCUMENT;
  }

  private static boolean isUpload(RoutingContext context) {
    return context.request().method() == HttpMethod.POST
        && WHERE_UPLOADS_ARE_TAKEN.matcher(context.normalizedPath()).matches();
  }

  private static boolean isCsv(String type) {
    return type != null && type.split(";", 2)[0].strip().equalsIgnoreCase(CSV);
  }

  long mostBytes() {
    return mostBytes;
  }

  int leastBytesASecond() {
    return leastBytesASecond;
  }

  Duration timeLimit(BodySettings settings) {
    return switch (this) {
      case DOCUMENT -> settings.timeLimit();
      case FILE -> settings.fileTimeLimit();
      case UPLOAD -> settings.uploadTimeLimit();
    };
  }

  /** The key of what the sender of a larger body is told. */
  String tooLarge() {
    return tooLarge;
  }
}
