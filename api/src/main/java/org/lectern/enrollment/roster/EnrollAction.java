package org.lectern.enrollment.roster;

/** Whether somebody is enrolled in a session or unenrolled from it. */
public enum EnrollAction {
  ENROLL,
  UNENROLL
}
