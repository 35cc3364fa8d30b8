package org.lectern.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.http.HttpServerResponse;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/**
 * An answer with a file. Whatever is in it, a browser runs nothing of it: only kinds that cannot
 * run are shown, all else is bytes to be saved, and either stands in a sandbox.
 */
public final class FileHeaders {
  private static final String SAVED = "application/octet-stream";
  private static final String PLAIN =
      "!#$&+-.^_`|~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

  private static final int PARTIAL = 206;

  private FileHeaders() {}

  /**
   * @param sent where the policy of our own pages stands already
   */
  public static RestResponse<FilePart> answer(
      StoredFile file, Optional<FileRange> asked, HttpServerResponse sent) {
    sent.putHeader("Content-Security-Policy", "sandbox; default-src 'none'");
    sent.putHeader("Referrer-Policy", "no-referrer");
    var range = asked.orElse(FileRange.whole(file.size()));
    var answer =
        ResponseBuilder.<FilePart>create(asked.isPresent() ? PARTIAL : RestResponse.StatusCode.OK)
            .entity(new FilePart(file.id(), range))
            .header(HttpHeaders.CONTENT_TYPE, file.inline() ? file.mediaType() : SAVED)
            .header(HttpHeaders.CONTENT_DISPOSITION, disposition(file))
            .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
            .header(HttpHeaders.CONTENT_LENGTH, range.length())
            .header("Accept-Ranges", "bytes");
    if (asked.isPresent()) answer.header("Content-Range", range.within(file.size()));
    return answer.build();
  }

  /** The name as RFC 8187 writes it, after one in ASCII for who cannot read that. */
  static String disposition(StoredFile file) {
    return "%s; filename=\"%s\"; filename*=UTF-8''%s"
        .formatted(
            file.inline() ? "inline" : "attachment",
            file.name().replaceAll("[^ -~]|[\"\\\\%]", "_"),
            encoded(file.name()));
  }

  private static String encoded(String name) {
    var text = new StringBuilder();
    for (var each : name.getBytes(UTF_8)) {
      if (PLAIN.indexOf(each) >= 0) text.append((char) each);
      else text.append("%%%02X".formatted(each));
    }
    return text.toString();
  }
}
