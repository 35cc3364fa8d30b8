package org.lectern.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.ws.rs.WebApplicationException;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Of a file of ten bytes. */
class FileRangeTest {
  @ParameterizedTest(name = "{0}: from {1}, before {2}")
  @CsvSource(
      textBlock =
          """
          bytes=0-0,        0, 1
          bytes=0-9,        0, 10
          bytes=3-5,        3, 6
          bytes=3-,         3, 10
          bytes=3-999,      3, 10
          bytes=9-999999999999999999, 9, 10
          bytes=-3,         7, 10
          bytes=-99,        0, 10
          ' bytes=1-2 ',    1, 3
          """)
  void isReadAsRfc9110HasIt(String header, long from, long to) {
    assertEquals(Optional.of(new FileRange(from, to)), FileRange.of(header, 10));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "bytes=5-3",
        "bytes=-",
        "bytes=0-1,3-4",
        "bytes=x-4",
        "items=0-1",
        "bytes=9999999999999999999-",
        ""
      })
  void isIgnoredWhereItIsNotOneOfBytes(String header) {
    assertEquals(Optional.empty(), FileRange.of(header, 10));
  }

  @ParameterizedTest
  @ValueSource(strings = {"bytes=10-", "bytes=10-12", "bytes=-0", "bytes=99-"})
  void isRefusedWhereThereIsNothing(String header) {
    var refused = assertThrows(WebApplicationException.class, () -> FileRange.of(header, 10));
    assertEquals(416, refused.getResponse().getStatus());
  }
}
