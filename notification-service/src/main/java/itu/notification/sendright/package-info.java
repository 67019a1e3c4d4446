/** Whether this database may send mail: a copy that was restored may not, until a person signs it in. */
@NullMarked
package itu.notification.sendright;

import org.jspecify.annotations.NullMarked;
