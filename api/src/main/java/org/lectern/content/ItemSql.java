package org.lectern.content;

import static java.util.stream.Collectors.joining;

import java.util.List;

/**
 * What statements about items have in common: {@code i} is the item, {@code l} what the session
 * makes of it, and {@code anchor} the base item that one of the session stands after.
 */
public final class ItemSql {
  private static final List<String> HEADING = List.of("title", "external_id");
  private static final List<String> MATERIAL = List.of("body", "url", "file_id");
  private static final List<String> TASK = List.of("max_points", "allowed", "quiz");
  private static final List<String> RULES =
      List.of("required", "completion", "pass_mark", "weight");
  private static final List<String> DAYS = List.of("opens_after_days", "due_after_days");

  private static final String AS_THERE = "case when l.title is null then i.%1$s else l.%1$s end";

  /** The items of {@code :course} in {@code :session}, but for those that the base hides. */
  public static final String IN_SESSION =
      """
      from item i
      left join item anchor on anchor.id = i.after_id
      left join item_in_session l on l.session_id = :session and l.item_id = i.id
      where i.course_id = :course and (i.session_id is null and not i.hidden
        or i.session_id = :session)""";

  static final String IN_ORDER =
      """
      order by case when i.session_id is null then i.position else coalesce(anchor.position, 0) end,
        i.session_id is not null, i.position, i.id""";

  static final String ORIGIN =
      """
      case when i.session_id is not null then 'SESSION' when l.title is not null then 'ADAPTED'
        else 'BASE' end as origin""";

  public static final String HIDDEN_THERE = "i.hidden or coalesce(l.hidden, false)";

  /** The files that it names, as the session has it. */
  public static final String FILES_IN_SESSION =
      "case when l.title is null then i.files else l.files end";

  /** Both only ever grow, so that their sum tells whether either has. */
  static final String VERSION = "i.version + coalesce(l.version, 0)";

  private ItemSql() {}

  /** The columns of an outline as the base has them: title, external id, rules and days. */
  public static String outline() {
    return columns("i.%s");
  }

  /** The same as the session has them. */
  static String outlineInSession() {
    return columns(AS_THERE);
  }

  /**
   * What learners see of a course in a session, whose ids that SQL says, in no order: each item as
   * {@code item_id}, with its kind, title, rules and days by the names of their columns.
   */
  public static String shown(String session, String course) {
    return shown("", session, course);
  }

  /** The same, with the {@code place} at which each stands, from 1. */
  public static String shownInOrder(String session, String course) {
    var place = ", cast(row_number() over (%s) as int) as place".formatted(IN_ORDER);
    return shown(place, session, course);
  }

  private static String shown(String more, String session, String course) {
    return "select i.id as item_id, i.kind, %s, %s, %s%s %s and not (%s)"
        .formatted(
            labelled(AS_THERE, HEADING, ""),
            labelled(AS_THERE, RULES, ""),
            labelled(AS_THERE, DAYS, ""),
            more,
            IN_SESSION.replace(":session", session).replace(":course", course),
            HIDDEN_THERE);
  }

  /** Its title as the session has it. */
  public static String titleInSession() {
    return AS_THERE.formatted("title");
  }

  /** Its quiz as the session has it; null for items of other kinds. */
  public static String quizInSession() {
    return AS_THERE.formatted("quiz");
  }

  /** Its most points as the session has them; null for what is not handed in. */
  public static String maxPointsInSession() {
    return AS_THERE.formatted("max_points");
  }

  /** Its rules as the session has them, for a record {@code prefix} that calls them rules. */
  public static String rulesInSession(String prefix) {
    return labelled(AS_THERE, RULES, prefix + "rules_");
  }

  /** Its days as the session has them, for a record that calls them {@code days}. */
  public static String daysInSession() {
    return labelled(AS_THERE, DAYS, "days_");
  }

  private static String columns(String from) {
    return String.join(
        ", ",
        labelled(from, HEADING, ""),
        labelled(from, RULES, "rules_"),
        labelled(from, DAYS, "days_"));
  }

  /** All that an item says, as the session has it, for a record that calls it {@code content}. */
  static String contentInSession() {
    return content(AS_THERE, "content_");
  }

  /** What the base says, for a record that calls it {@code base}: all null unless adapted. */
  static String baseWhereAdapted() {
    return content("case when l.title is not null then i.%s end", "base_");
  }

  private static String content(String from, String label) {
    return String.join(
        ", ",
        labelled(from, HEADING, label),
        labelled(from, MATERIAL, label + "material_").replace("_file_id", "_file"),
        labelled(from, TASK, label + "task_"),
        labelled(from, RULES, label + "rules_"),
        labelled(from, DAYS, label + "days_"));
  }

  private static String labelled(String from, List<String> columns, String label) {
    return columns.stream()
        .map(column -> from.formatted(column) + " as " + label + column)
        .collect(joining(", "));
  }
}
