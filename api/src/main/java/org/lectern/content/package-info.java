/**
 * What is inside a course: its items, and the layer that a session has over them. Who may read or
 * change it is decided in {@link org.lectern.authorization}; what people do with it is kept in
 * {@link org.lectern.results}.
 */
package org.lectern.content;
