/** What pages for people without an account share: headers, signed links, and a share of requests for each neighbourhood. */
@NullMarked
package itu.notification.page;

import org.jspecify.annotations.NullMarked;
