package org.lectern.content.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lectern.Given.column;
import static org.lectern.Given.sql;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lectern.Given;
import org.lectern.GivenSession;
import org.lectern.file.FilePlace;
import org.lectern.file.Samples;
import org.lectern.file.StoredFiles;
import org.lectern.identity.User;

/** Which files go when nothing uses them, and which stay. */
@QuarkusTest
class FileCleaningTest {
  private final User author = Given.coach();
  private final UUID course = Given.courseOf(author).id();
  private final GivenSession session = GivenSession.running().coach(author);
  private final FileCleaning cleaning = Given.bean(FileCleaning.class);

  FileCleaningTest() {
    session.withCourse(course);
  }

  @Test
  void deletesWhatNothingUsesAfterADay() {
    var old = uploaded("25 h");
    var young = uploaded("23 h");
    cleaning.run();
    assertEquals(List.of(), there(old));
    assertEquals(List.of(young), there(young));
    assertEquals(List.of(), column("select number from file_chunk where file_id = ?", old));
  }

  @Test
  void keepsWhatAnItemUses() {
    var used = uploaded("25 h");
    FileItem.withFile(course, null, used);
    cleaning.run();
    assertEquals(List.of(used), there(used));
  }

  @Test
  void keepsInTheCourseWhatOnlyASessionUses() {
    var used = uploaded("25 h");
    FileItem.withFile(course, session.id(), used);
    cleaning.run();
    assertEquals(List.of(used), there(used));
  }

  @Test
  void isNotKeptByAnotherCourseOrSession() {
    var inSession = Upload.id(Upload.toSession(author, session.id(), course, "a.png", Samples.PNG));
    age(inSession, "25 h");
    FileItem.withFile(course, null, inSession);
    FileItem.withFile(Given.course(), session.id(), inSession);
    cleaning.run();
    assertEquals(List.of(), there(inSession));
  }

  @Test
  void deletesWhatWentWithItsCourse() {
    var file = uploaded("25 h");
    FileItem.withFile(course, null, file);
    sql("delete from course where id = ?", course);
    cleaning.run();
    assertEquals(List.of(), there(file));
  }

  /** A copy of a session brings no bytes, only a place. */
  @Test
  void keepsWhatIsUsedInOneOfItsPlaces() {
    var file = Upload.id(Upload.toSession(author, session.id(), course, "a.png", Samples.PNG));
    var copy = GivenSession.running();
    sql(
        """
        insert into file_place (file_id, course_id, session_id, placed_at)
        select file_id, course_id, ?, placed_at from file_place where file_id = ?""",
        copy.id(),
        file);
    age(file, "25 h");
    FileItem.withFile(course, copy.id(), file);
    cleaning.run();
    assertEquals(List.of(file), there(file));
    assertEquals(
        List.of(copy.id()), column("select session_id from file_place where file_id = ?", file));
  }

  @Test
  void leavesWhatSomebodyIsAboutToUse() {
    var file = uploaded("25 h");
    var files = Given.bean(StoredFiles.class);
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              files.placed(Set.of(file), new FilePlace(course, null));
              cleaning.run();
            });
    assertEquals(List.of(file), there(file));
    cleaning.run();
    assertEquals(List.of(), there(file));
  }

  private UUID uploaded(String ago) {
    var file = Upload.id(Upload.toCourse(author, course, "a.png", Samples.PNG));
    age(file, ago);
    return file;
  }

  private static void age(UUID file, String ago) {
    sql(
        "update stored_file set uploaded_at = uploaded_at - cast(? as interval) where id = ?",
        ago,
        file);
    sql(
        "update file_place set placed_at = placed_at - cast(? as interval) where file_id = ?",
        ago,
        file);
  }

  private static List<UUID> there(UUID file) {
    return column("select id from stored_file where id = ?", file);
  }
}
