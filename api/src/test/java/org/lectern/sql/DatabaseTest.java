package org.lectern.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lectern.Given;
import org.lectern.access.dates.DateWindow;
import org.lectern.access.rights.PlatformRole;

/** Values that go to the database and come back. */
@QuarkusTest
class DatabaseTest {
  private static final Instant NOON = Instant.parse("2026-03-15T12:00:00.123456Z");
  private static final UUID ID = UUID.randomUUID();

  private record Values(
      String text,
      UUID id,
      Instant instant,
      Boolean flag,
      Integer number,
      Long large,
      PlatformRole role,
      List<UUID> ids,
      Set<PlatformRole> roles,
      List<Instant> instants,
      byte[] bytes) {}

  private static final Statement<Values, Values> BACK =
      Statement.of(
          Values.class,
          Values.class,
          """
          select cast(:text as text) as text, cast(:id as uuid) as id,
            cast(:instant as timestamptz) as instant, cast(:flag as boolean) as flag,
            cast(:number as integer) as number, cast(:large as bigint) as large,
            cast(:role as text) as role, cast(:ids as uuid[]) as ids,
            cast(:roles as text[]) as roles, cast(:instants as timestamptz[]) as instants,
            cast(:bytes as bytea) as bytes""");

  private record Windows(DateWindow access, @Nullable DateWindow coach) {}

  private static final Statement<Instant, Windows> WINDOWS =
      Statement.of(
          Instant.class,
          Windows.class,
          """
          select cast(null as timestamptz) as access_start, :now as access_end,
            cast(null as timestamptz) as coach_start, cast(null as timestamptz) as coach_end""");

  private record Count(int count) {}

  private static final Statement<Void, Count> NO_NUMBER =
      Statement.of(Void.class, Count.class, "select cast(null as integer) as count");

  private final Database database = Given.bean(Database.class);

  @Test
  void comeBackAsTheyWent() {
    var sent =
        new Values(
            "it’s ‘:text’",
            ID,
            NOON,
            true,
            -1,
            1L << 40,
            PlatformRole.TEACHER,
            List.of(ID, ID),
            Set.of(PlatformRole.ADMIN, PlatformRole.LEARNER),
            List.of(NOON),
            new byte[] {0, -1});
    var back = database.one(BACK, sent);
    assertEquals(Arrays.toString(sent.bytes), Arrays.toString(back.bytes));
    assertEquals(withoutBytes(sent), withoutBytes(back));
  }

  @Test
  void comeBackAsNothingWhereTheyAreNothing() {
    var nothing =
        new Values(null, null, null, null, null, null, null, List.of(), Set.of(), List.of(), null);
    assertEquals(nothing, database.one(BACK, nothing));
  }

  @Test
  void makeARecordInsideARecordUnlessItMayBeAbsentAndIs() {
    assertEquals(new Windows(new DateWindow(null, NOON), null), database.one(WINDOWS, NOON));
  }

  @Test
  void areRefusedWhereTheTypeKnowsNoAbsence() {
    assertThrows(IllegalStateException.class, () -> database.one(NO_NUMBER, null));
  }

  @Test
  void belongToTheRecordThatTheSqlNames() {
    assertThrows(
        IllegalArgumentException.class,
        () -> Statement.change(Windows.class, "delete from course where id = :course"));
    assertThrows(
        IllegalArgumentException.class,
        () -> Statement.change(UUID.class, "delete from course where id = :course or id = :other"));
  }

  private static Values withoutBytes(Values values) {
    return new Values(
        values.text,
        values.id,
        values.instant,
        values.flag,
        values.number,
        values.large,
        values.role,
        values.ids,
        values.roles,
        values.instants,
        null);
  }
}
