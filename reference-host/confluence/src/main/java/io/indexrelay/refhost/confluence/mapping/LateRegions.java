package io.indexrelay.refhost.confluence.mapping;

import io.indexrelay.refhost.manager.LateCache;
import java.util.List;
import java.util.Map;
import org.hibernate.boot.spi.SessionFactoryOptions;
import org.hibernate.cache.cfg.spi.DomainDataRegionBuildingContext;
import org.hibernate.cache.cfg.spi.DomainDataRegionConfig;
import org.hibernate.cache.spi.support.DomainDataStorageAccess;
import org.hibernate.cache.spi.support.RegionFactoryTemplate;
import org.hibernate.cache.spi.support.StorageAccess;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.jspecify.annotations.Nullable;

/**
 * Hibernate's second level on a {@link LateCache}, for entities and collections as the product has them there. A
 * collection that is kept longer than one of its members is an {@code ObjectNotFoundException} of Hibernate's.
 */
final class LateRegions extends RegionFactoryTemplate {

    private static final long serialVersionUID = 1;

    private final transient LateCache late;

    LateRegions(LateCache late) {
        this.late = late;
    }

    @Override
    protected DomainDataStorageAccess createDomainDataStorageAccess(
            DomainDataRegionConfig config, DomainDataRegionBuildingContext context) {
        return new Region(config.getRegionName());
    }

    @Override
    protected StorageAccess createQueryResultsRegionStorageAccess(String name, SessionFactoryImplementor sessions) {
        return new Region(name);
    }

    @Override
    protected StorageAccess createTimestampsRegionStorageAccess(String name, SessionFactoryImplementor sessions) {
        return new Region(name);
    }

    @Override
    @SuppressWarnings("rawtypes") // so that it is the same method in Hibernate 5 and 6
    protected void prepareForUse(SessionFactoryOptions settings, Map configValues) {
        // nothing to prepare
    }

    @Override
    protected void releaseFromUse() {
        // nothing to release
    }

    private final class Region implements DomainDataStorageAccess {

        private final String name;

        Region(String name) {
            this.name = name;
        }

        private List<Object> question(Object key) {
            return List.of(name, key);
        }

        @Override
        public @Nullable Object getFromCache(Object key, SharedSessionContractImplementor session) {
            return late.find(question(key));
        }

        @Override
        public void putIntoCache(Object key, Object value, SharedSessionContractImplementor session) {
            late.keep(question(key), value);
        }

        @Override
        public boolean contains(Object key) {
            return late.find(question(key)) != null;
        }

        @Override
        public void evictData() {
            late.changed();
        }

        @Override
        public void evictData(Object key) {
            late.forget(question(key));
        }

        @Override
        public void release() {
            // the cache ends with the product
        }
    }
}
