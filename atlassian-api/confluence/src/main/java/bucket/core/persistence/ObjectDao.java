package bucket.core.persistence;

public interface ObjectDao {}
