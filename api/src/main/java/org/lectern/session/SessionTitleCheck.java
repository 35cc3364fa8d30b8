package org.lectern.session;

/** Whether any session has that title, or one that counts as the same. */
public record SessionTitleCheck(String title, boolean taken) {}
