/** Declarations in answer to a call, as contribution-service tells them: the replies that campaigns wait for. */
@NullMarked
package itu.notification.campaign.declaration;

import org.jspecify.annotations.NullMarked;
