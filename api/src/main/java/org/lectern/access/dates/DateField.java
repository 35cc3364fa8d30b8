package org.lectern.access.dates;

/** The members of a request that say something about dates, by their JSON names. */
public enum DateField {
  DISPLAY_START("displayStart"),
  DISPLAY_END("displayEnd"),
  ACCESS_START("accessStart"),
  ACCESS_END("accessEnd"),
  COACH_ACCESS_START("coachAccessStart"),
  COACH_ACCESS_END("coachAccessEnd"),
  COACH_DAYS_BEFORE("coachDaysBefore"),
  COACH_DAYS_AFTER("coachDaysAfter"),
  DURATION_DAYS("durationDays");

  private final String json;

  DateField(String json) {
    this.json = json;
  }

  public String json() {
    return json;
  }

  public String pointer() {
    return "/" + json;
  }
}
