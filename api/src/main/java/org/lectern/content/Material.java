package org.lectern.content;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lectern.json.VerbatimText;
import org.lectern.problem.Faults;

/**
 * What an item shows: Markdown of at most 100,000 characters, kept exactly as written; an http or
 * https address of at most 2,000; an uploaded file. Images in Markdown are {@code file:<id>}.
 */
@Embeddable
@Schema(extensions = @Extension(name = "x-flat", value = "true"))
public record Material(
    @Schema(nullable = true, maxLength = Material.LONGEST_BODY)
        @JsonDeserialize(using = VerbatimText.class)
        String body,
    @Schema(nullable = true, maxLength = Material.LONGEST_URL) String url,
    @Schema(nullable = true) @Column(name = "file_id") UUID file) {
  static final int LONGEST_BODY = 100_000;
  static final int LONGEST_URL = 2_000;
  static final Material NONE = new Material(null, null, null);

  private static final Pattern WEB_ADDRESS =
      Pattern.compile("https?://[^\\s/?#\\p{Cntrl}]+[^\\s\\p{Cntrl}]*", Pattern.CASE_INSENSITIVE);

  private static final Pattern IMAGE =
      Pattern.compile(
          "\\bfile:([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\\b", Pattern.CASE_INSENSITIVE);

  void check(Faults faults) {
    faults.atMost("/body", body, LONGEST_BODY).atMost("/url", url, LONGEST_URL);
    if (url != null && !WEB_ADDRESS.matcher(url).matches()) {
      faults.add("/url", "not-a-web-address", url);
    }
  }

  /** The files that it names, those of its images included. */
  public List<UUID> files() {
    var named = new LinkedHashSet<UUID>(images());
    if (file != null) named.add(file);
    return List.copyOf(named);
  }

  /** The files that are images in the Markdown. */
  public Set<UUID> images() {
    var named = new LinkedHashSet<UUID>();
    if (body == null) return named;
    IMAGE.matcher(body).results().forEach(image -> named.add(UUID.fromString(image.group(1))));
    return named;
  }
}
