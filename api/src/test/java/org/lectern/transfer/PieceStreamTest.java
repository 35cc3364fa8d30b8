package org.lectern.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PieceStreamTest {
  private final List<Integer> fetched = new ArrayList<>();

  @Test
  void joinsItsPiecesAndEndsAfterTheLast() throws IOException {
    var stream = stream("abc", "d", "ef");
    assertEquals("abcdef", new String(stream.readAllBytes(), StandardCharsets.US_ASCII));
    assertEquals(-1, stream.read());
  }

  @Test
  void givesSingleBytesAcrossPiecesAndNoneAsNegative() throws IOException {
    var stream =
        new PieceStream(place -> place < 2 ? Optional.of(new byte[] {-1}) : Optional.empty());
    assertEquals(List.of(255, 255, -1), List.of(stream.read(), stream.read(), stream.read()));
  }

  @Test
  void isEmptyWhereThereIsNoPiece() throws IOException {
    assertEquals(0, stream().readAllBytes().length);
  }

  @Test
  void fetchesAPieceWhenItIsReadAndNotBefore() throws IOException {
    var stream = stream("abc", "def");
    assertEquals(List.of(), fetched);
    stream.readNBytes(3);
    assertEquals(List.of(0), fetched);
    stream.readNBytes(1);
    assertEquals(List.of(0, 1), fetched);
  }

  private PieceStream stream(String... pieces) {
    return new PieceStream(
        place -> {
          if (place >= pieces.length) return Optional.empty();
          fetched.add(place);
          return Optional.of(pieces[place].getBytes(StandardCharsets.US_ASCII));
        });
  }
}
