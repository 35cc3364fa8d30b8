package org.lectern.listing;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.lectern.access.SessionStatus;
import org.lectern.paging.Names;
import org.lectern.paging.Query;
import org.lectern.paging.SqlList;
import org.lectern.problem.ProblemException;

/** The parameters by which the session list is narrowed; different ones must all hold. */
public class SessionFilter {
  private static final String NO_CATEGORY = "none";

  @QueryParam("q")
  @Parameter(description = "Words of the title.")
  String q;

  @QueryParam("category")
  @Parameter(
      description = "A category's id or name, or none for sessions without one; may be repeated.")
  List<String> category;

  @QueryParam("status")
  @Parameter(description = "UPCOMING, ACTIVE or PAST; commas between several.")
  List<String> status;

  @QueryParam("from")
  @Parameter(
      description = "The access window meets this instant or day, or what follows it.",
      schema = @Schema(anyOf = {Instant.class, LocalDate.class}))
  String from;

  @QueryParam("to")
  @Parameter(
      description = "The access window meets this instant or day, or what precedes it.",
      schema = @Schema(anyOf = {Instant.class, LocalDate.class}))
  String to;

  @QueryParam("coach")
  @Parameter(description = "Ids or usernames of session or course coaches; commas between them.")
  List<String> coach;

  @QueryParam("externalId")
  @Parameter(description = "Ids of sessions in another system, exactly; commas between them.")
  List<String> externalId;

  SqlList narrow(SqlList list, ZoneId zone) {
    list.search("s.search", q)
        .where("s.external_id in (:external)", "external", Query.codes(externalId));
    byStatus(list);
    byCategory(list);
    byCoach(list);
    return byRange(list, zone);
  }

  private void byStatus(SqlList list) {
    var words = Query.words("status", status, SessionStatus.class);
    var names = words.stream().map(Enum::name).toList();
    list.where("(" + SessionStatusSql.STATUS + ") in (:statuses)", "statuses", names);
  }

  private void byCategory(SqlList list) {
    if (category == null || category.isEmpty()) return;
    list.where(
            """
            s.category_id = any(cast(:categoryIds as uuid[]))
            or %s
            or :uncategorised and s.category_id is null"""
                .formatted(Names.among("c.name", "categoryNames")))
        .with("categoryIds", new Names(category).ids().toArray(UUID[]::new))
        .with("categoryNames", category.toArray(String[]::new))
        .with("uncategorised", category.stream().anyMatch(NO_CATEGORY::equalsIgnoreCase));
  }

  private void byCoach(SqlList list) {
    var names = new Names(Query.codes(coach));
    if (names.words().isEmpty()) return;
    list.where(
            """
            s.id in (
              select k.session_id from (
                select session_id, user_id from session_coach
                union all select session_id, user_id from session_course_coach) k
              where k.user_id in (
                select u.id from app_user u
                where u.id = any(cast(:coachIds as uuid[]))
                  or %s))"""
                .formatted(Names.among("u.username", "coachNames")))
        .with("coachIds", names.ids().toArray(UUID[]::new))
        .with("coachNames", names.words().toArray(String[]::new));
  }

  /** An open bound reaches for ever. */
  private SqlList byRange(SqlList list, ZoneId zone) {
    var first = Query.instant("from", from, zone, false);
    var last = Query.instant("to", to, zone, true);
    if (first != null && last != null && last.isBefore(first)) {
      throw ProblemException.malformed("to", "bad-parameter", "“to” must not be before “from”.");
    }
    return list.where("s.access_end is null or s.access_end >= :first", "first", first)
        .where("s.access_start is null or s.access_start <= :last", "last", last);
  }
}
