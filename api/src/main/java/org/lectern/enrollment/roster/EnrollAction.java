package org.lectern.enrollment.roster;

/** Whether somebody comes into a session or leaves it. */
public enum EnrollAction {
  ENROLL,
  UNENROLL
}
