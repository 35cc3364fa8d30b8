package org.lectern.access.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.lectern.access.rights.PlatformRole;

class EnumWordTest {
  @Test
  void isWrittenInSmallLettersWithHyphens() {
    assertEquals("not-accessible", EnumWord.of(VisibilityAfterEnd.NOT_ACCESSIBLE));
    assertEquals("admin", EnumWord.of(PlatformRole.ADMIN));
  }
}
