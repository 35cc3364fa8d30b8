package org.lectern.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MimeTypes;

/**
 * What kind of file its first bytes make it. Where they tell only the wrapping, such as a zip, the
 * name may say more, but never that a browser may show it.
 */
@ApplicationScoped
class MediaTypes {
  private static final Set<String> WRAPPINGS =
      Set.of(
          "application/zip",
          "application/x-tika-ooxml",
          "application/x-tika-msoffice",
          "application/xml",
          "text/plain");

  /** Tika's names for what it cannot tell more about. */
  private static final Set<String> NO_NAMES =
      Set.of("application/x-tika-ooxml", "application/x-tika-msoffice");

  private static final String UNKNOWN = "application/octet-stream";

  /** Reads its list of types when the first file comes, not when the server starts. */
  private static final class Known {
    static final MimeTypes ALL = MimeTypes.getDefaultMimeTypes();
  }

  String of(byte[] start, String name) {
    return InlineKind.of(start).map(InlineKind::mediaType).orElseGet(() -> other(start, name));
  }

  private static String other(byte[] start, String name) {
    var byContent = detected(start, new Metadata());
    if (!WRAPPINGS.contains(byContent)) return saved(byContent);
    var named = new Metadata();
    named.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
    return saved(detected(start, named));
  }

  /** A type that its own bytes would have shown is not believed. */
  private static String saved(String type) {
    return NO_NAMES.contains(type) || InlineKind.of(type).isPresent() ? UNKNOWN : type;
  }

  private static String detected(byte[] start, Metadata metadata) {
    try {
      return Known.ALL.detect(new ByteArrayInputStream(start), metadata).getBaseType().toString();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
