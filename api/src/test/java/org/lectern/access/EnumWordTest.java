package org.lectern.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class EnumWordTest {
  @Test
  void isWrittenInSmallLettersWithHyphens() {
    assertEquals("not-accessible", EnumWord.of(VisibilityAfterEnd.NOT_ACCESSIBLE));
    assertEquals("admin", EnumWord.of(PlatformRole.ADMIN));
  }
}
