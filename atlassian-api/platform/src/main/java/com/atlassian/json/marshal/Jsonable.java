package com.atlassian.json.marshal;

public interface Jsonable {}
