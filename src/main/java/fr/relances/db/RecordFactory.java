package fr.relances.db;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.ibatis.reflection.factory.DefaultObjectFactory;

/**
 * Makes records with their constructor found once. MyBatis looks it up for every row, and for a record that only its
 * package sees it fails first, with an exception a row: more than reading the row costs.
 */
final class RecordFactory extends DefaultObjectFactory {

    private static final long serialVersionUID = 1;

    private final transient Map<Class<?>, Constructor<?>> canonical = new ConcurrentHashMap<>();

    @Override
    public <T> T create(Class<T> type, List<Class<?>> argumentTypes, List<Object> arguments) {
        if (!type.isRecord() || argumentTypes == null) {
            return super.create(type, argumentTypes, arguments);
        }
        Constructor<?> constructor = canonical.computeIfAbsent(type, record -> find(record, argumentTypes));
        try {
            return type.cast(constructor.newInstance(arguments.toArray()));
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(
                    "A row that is no " + type.getSimpleName() + ": " + arguments, e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("No record " + type.getName(), e);
        }
    }

    private static Constructor<?> find(Class<?> record, List<Class<?>> argumentTypes) {
        try {
            Constructor<?> constructor = record.getDeclaredConstructor(argumentTypes.toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("No constructor of " + record.getName() + " takes " + argumentTypes, e);
        }
    }
}
