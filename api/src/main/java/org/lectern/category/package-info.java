/**
 * The categories that sessions are sorted into. Their removal is in {@link org.lectern.removal}.
 */
package org.lectern.category;
