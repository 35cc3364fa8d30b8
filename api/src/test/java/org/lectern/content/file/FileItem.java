package org.lectern.content.file;

import static org.lectern.Given.sql;

import java.util.UUID;
import org.lectern.TestClock;

/** Items that use files, inserted by SQL. */
public final class FileItem {
  private FileItem() {}

  /** In base content, or with a session among what that has of its own. */
  public static UUID withFile(UUID course, UUID session, UUID file) {
    var item = UUID.randomUUID();
    sql(
        """
        insert into item (id, course_id, session_id, kind, title, file_id, files, hidden, position,
          content_version, created_at, changed_at, version)
        values (?1, ?2, cast(?3 as uuid), 'FILE', 'A file', ?4, array[cast(?4 as uuid)], false, 0,
          0, ?5, ?5, 0)""",
        item,
        course,
        session == null ? null : session.toString(),
        file,
        TestClock.NOON);
    return item;
  }

  /** A small file that was uploaded, into no place yet. */
  public static UUID file(String name) {
    var file = UUID.randomUUID();
    sql(
        """
        insert into stored_file (id, name, media_type, size, uploaded_at)
        values (?, ?, 'application/pdf', 5, ?)""",
        file,
        name,
        TestClock.NOON);
    sql("insert into file_chunk values (?, 0, decode('255044462d', 'hex'))", file);
    return file;
  }

  static void hideIn(UUID session, UUID item) {
    sql(
        """
        insert into item_in_session (session_id, item_id, hidden, files, base_version, version)
        values (?, ?, true, '{}', 0, 0)""",
        session,
        item);
  }

  /** To something that uses no file. */
  static void adaptIn(UUID session, UUID item) {
    sql(
        """
        insert into item_in_session (session_id, item_id, hidden, title, files, base_version,
          version)
        values (?, ?, false, 'Another', '{}', 0, 0)""",
        session,
        item);
  }
}
