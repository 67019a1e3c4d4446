package itu.platform.idempotency;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.interceptor.InterceptorBinding;

/**
 * Marks a creating POST. The request needs an {@code Idempotency-Key} (UUID); its effect and its answer are stored in one
 * transaction, and a retry gets the stored answer with {@code Idempotency-Replayed: true}. A dry run
 * ({@code validateOnly} or {@code dryRun}) needs no key and stores nothing.
 *
 * <p>The method must return a {@code RestResponse}. A refusal rolls everything back and stores nothing.
 */
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Idempotent {}
