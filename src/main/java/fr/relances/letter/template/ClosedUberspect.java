package fr.relances.letter.template;

import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.velocity.runtime.directive.ForeachScope;
import org.apache.velocity.util.introspection.Info;
import org.apache.velocity.util.introspection.Uberspect;
import org.apache.velocity.util.introspection.VelMethod;
import org.apache.velocity.util.introspection.VelPropertyGet;
import org.apache.velocity.util.introspection.VelPropertySet;

/** Lets a template reach fields by name and nothing else: no method, no class, no setter. Velocity makes it by name. */
public final class ClosedUberspect implements Uberspect {

    static final Set<String> LOOP = Set.of("count", "index", "first", "last", "hasNext");

    @Override
    public void init() {}

    @Override
    public Iterator<?> getIterator(Object object, Info info) {
        return object instanceof LetterFields.Items items
                ? items.each().iterator()
                : List.of().iterator();
    }

    @Override
    public VelMethod getMethod(Object object, String name, Object[] arguments, Info info) {
        return null;
    }

    @Override
    public VelPropertyGet getPropertyGet(Object object, String name, Info info) {
        boolean known = object instanceof Fields<?> fields
                ? fields.has(name)
                : object instanceof ForeachScope && LOOP.contains(name);
        return known ? new Get(name) : null;
    }

    @Override
    public VelPropertySet getPropertySet(Object object, String name, Object value, Info info) {
        return null;
    }

    /** Velocity keeps it for the next object of the same class, so it reads by name. */
    private record Get(String name) implements VelPropertyGet {

        @Override
        public Object invoke(Object object) {
            if (object instanceof Fields<?> fields) {
                return fields.value(name);
            }
            ForeachScope loop = (ForeachScope) object;
            return switch (name) {
                case "count" -> loop.getCount();
                case "index" -> loop.getIndex();
                case "first" -> loop.isFirst();
                case "last" -> loop.isLast();
                default -> loop.hasNext();
            };
        }

        @Override
        public boolean isCacheable() {
            return true;
        }

        @Override
        public String getMethodName() {
            return name;
        }
    }
}
