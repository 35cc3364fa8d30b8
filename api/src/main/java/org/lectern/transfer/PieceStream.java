package org.lectern.transfer;

import java.io.InputStream;
import java.util.Optional;
import java.util.function.IntFunction;

/** Bytes that are fetched piece by piece, by their places from 0 on, until there is none. */
final class PieceStream extends InputStream {
  private final IntFunction<Optional<byte[]>> pieces;
  private byte[] piece = {};
  private int at;
  private int place;

  PieceStream(IntFunction<Optional<byte[]>> pieces) {
    this.pieces = pieces;
  }

  @Override
  public int read() {
    return isMore() ? piece[at++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] into, int offset, int length) {
    if (length == 0) return 0;
    if (!isMore()) return -1;
    var count = Math.min(length, piece.length - at);
    System.arraycopy(piece, at, into, offset, count);
    at += count;
    return count;
  }

  private boolean isMore() {
    if (at < piece.length) return true;
    var next = pieces.apply(place);
    if (next.isEmpty()) return false;
    piece = next.get();
    at = 0;
    place++;
    return piece.length > 0;
  }
}
