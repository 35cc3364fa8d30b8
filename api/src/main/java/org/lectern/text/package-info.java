/**
 * Texts as people type them: trimmed, free of characters that nobody sees, and what a mistyped word
 * may have meant. What a text must say is decided elsewhere.
 */
package org.lectern.text;
