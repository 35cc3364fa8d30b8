package org.lectern.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a file is, by its first bytes; only a wrapping is looked at by its name too. */
class MediaTypesTest {
  private static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private final MediaTypes types = new MediaTypes();

  static Stream<Arguments> files() {
    return Stream.of(
        arguments("\u0089PNG\r\n\u001a\n", "a", "image/png"),
        arguments("\u00ff\u00d8\u00ff\u00e0", "a", "image/jpeg"),
        arguments("GIF87a", "a", "image/gif"),
        arguments("GIF89a", "a", "image/gif"),
        arguments("RIFF\1\2\3\4WEBPVP8 ", "a", "image/webp"),
        arguments("%PDF-1.7", "a", "application/pdf"),
        arguments("\0\0\0\30ftypisom", "a", "video/mp4"),
        arguments("\0\0\0\30ftypmp42", "a", "video/mp4"),
        arguments("\0\0\0\30ftypM4A ", "a", "video/mp4"),
        arguments("\0\0\0\30ftypqt  ", "a.mp4", "video/quicktime"),
        arguments("\0\0\0\30ftypheic", "a.mp4", "image/heic"),
        arguments("\32E\u00df\u00a3\u0042\u0082\u0084webm", "a", "video/webm"),
        arguments("\32E\u00df\u00a3\u0042\u0082\u0088matroska", "a.webm", "application/x-matroska"),
        arguments("ID3\3", "a", "audio/mpeg"),
        arguments("\u00ff\u00fb\u0090\0", "a", "audio/mpeg"),
        arguments("\u00ff\u00f1\u0050\0", "a.mp3", "audio/x-aac"),
        arguments("OggS", "a", "application/ogg"),
        arguments("<!doctype html><p>", "a.png", "text/html"),
        arguments("<svg xmlns=\"http://www.w3.org/2000/svg\"/>", "a.png", "image/svg+xml"),
        arguments("<?xml version=\"1.0\"?><a/>", "a.png", "application/xml"),
        arguments("Just words.", "a.pdf", "text/plain"),
        arguments("name,age", "a.csv", "text/csv"),
        arguments("PK\3\4", "a.zip", "application/zip"),
        arguments("PK\3\4", "a.docx", DOCX),
        arguments("PK\3\4", "a.png", "application/zip"),
        arguments("\1\2\0\3", "a.png", "application/octet-stream"));
  }

  @ParameterizedTest(name = "{2}, called {1}")
  @MethodSource("files")
  void isToldByContent(String start, String name, String type) {
    assertEquals(type, types.of(Samples.bytes(start), name));
  }
}
