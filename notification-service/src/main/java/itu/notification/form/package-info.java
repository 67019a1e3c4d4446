/** Forms that anybody may answer without an account, their answers, and what the office does about them. */
@NullMarked
package itu.notification.form;

import org.jspecify.annotations.NullMarked;
