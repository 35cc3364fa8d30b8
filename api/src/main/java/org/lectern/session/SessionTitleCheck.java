package org.lectern.session;

/** Whether a session bears that title, or one that counts as the same; whoever manages it. */
public record SessionTitleCheck(String title, boolean taken) {}
