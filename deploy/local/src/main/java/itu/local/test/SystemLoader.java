package itu.local.test;

import java.lang.reflect.InvocationTargetException;

/**
 * Reaches the one {@link SharedParts} of this JVM. Quarkus gives each test profile new class loaders and closes the old
 * ones; what must outlive them is loaded by the system class loader, and called by reflection.
 */
final class SystemLoader {
    private SystemLoader() {}

    static Object call(String method) {
        var thread = Thread.currentThread();
        var loaderBefore = thread.getContextClassLoader();
        var system = ClassLoader.getSystemClassLoader();
        thread.setContextClassLoader(system);
        try {
            var called =
                    Class.forName(SharedParts.class.getName(), true, system).getDeclaredMethod(method);
            called.setAccessible(true);
            var answer = called.invoke(null);
            return answer == null ? "" : answer;
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(method + " failed", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The test class path is not that of the system class loader", e);
        } finally {
            thread.setContextClassLoader(loaderBefore);
        }
    }
}
