/** Lists of recipients that are handed in as files; a kind of source for audiences. */
@NullMarked
package itu.notification.upload;

import org.jspecify.annotations.NullMarked;
