package org.lectern.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The kinds of files that browsers may show in place, none of which can run anything in our origin.
 * Each is known by its first bytes, here read as characters, and by the ends of names that claim
 * it.
 */
enum InlineKind {
  PNG("image/png", begins("\u0089PNG\r\n\u001a\n"), "png"),
  JPEG("image/jpeg", begins("\u00ff\u00d8\u00ff"), "jpg", "jpeg", "jpe", "jfif"),
  GIF("image/gif", begins("GIF87a").or(begins("GIF89a")), "gif"),
  WEBP("image/webp", head -> head.startsWith("RIFF") && head.startsWith("WEBP", 8), "webp"),
  PDF("application/pdf", begins("%PDF-"), "pdf"),
  MP4("video/mp4", InlineKind::isMp4, "mp4", "m4v"),
  WEBM("video/webm", InlineKind::isWebm, "webm"),
  MP3("audio/mpeg", InlineKind::isMp3, "mp3"),
  OGG("application/ogg", begins("OggS"), "ogg", "oga", "ogv", "opus");

  /** What may follow {@code ftyp}; others are QuickTime, or pictures. */
  private static final Set<String> BRANDS_OF_MP4 =
      Set.of(
          "isom", "iso2", "iso3", "iso4", "iso5", "iso6", "iso7", "iso8", "iso9", "mp41", "mp42",
          "mp71", "avc1", "dash", "MSNV", "M4V ", "M4A ", "M4B ");

  private static final int LONGEST_HEAD = 128;

  private final String mediaType;
  private final Predicate<String> sign;
  private final List<String> endings;

  InlineKind(String mediaType, Predicate<String> sign, String... endings) {
    this.mediaType = mediaType;
    this.sign = sign;
    this.endings = List.of(endings);
  }

  String mediaType() {
    return mediaType;
  }

  static Optional<InlineKind> of(String mediaType) {
    return Arrays.stream(values()).filter(kind -> kind.mediaType.equals(mediaType)).findFirst();
  }

  /** What the first bytes of a file make it. */
  static Optional<InlineKind> of(byte[] start) {
    var head = new String(start, 0, Math.min(start.length, LONGEST_HEAD), ISO_8859_1);
    return Arrays.stream(values()).filter(kind -> kind.sign.test(head)).findFirst();
  }

  /** What its name says that it is. */
  static Optional<InlineKind> claimedBy(String name) {
    var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    var hasEnding = ending.length() < name.length();
    return Arrays.stream(values())
        .filter(kind -> hasEnding && kind.endings.contains(ending))
        .findFirst();
  }

  private static Predicate<String> begins(String sign) {
    return head -> head.startsWith(sign);
  }

  private static boolean isMp4(String head) {
    return head.length() >= 12
        && head.startsWith("ftyp", 4)
        && BRANDS_OF_MP4.contains(head.substring(8, 12));
  }

  private static boolean isWebm(String head) {
    return head.startsWith("\u001a\u0045\u00df\u00a3") && head.contains("webm");
  }

  /** With a tag in front, or at once with a frame of layer III. */
  private static boolean isMp3(String head) {
    if (head.startsWith("ID3")) return true;
    if (head.length() < 4 || head.charAt(0) != 0xFF) return false;
    var isLayer3 = (head.charAt(1) & 0xE6) == 0xE2;
    var rates = head.charAt(2);
    return isLayer3 && (rates & 0xF0) != 0xF0 && (rates & 0x0C) != 0x0C;
  }
}
