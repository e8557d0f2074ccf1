# The worker without QGIS: every job of docs/servers.md, and workers of a Dask scheduler.
#
#   docker build -t urban-segmentation .
#   docker run --rm -v /srv:/srv urban-segmentation /srv/jobs/predict.json
#
# make try-container follows these steps in a Debian of its own.
FROM debian:12-slim

RUN apt-get update \
    && apt-get install -y --no-install-recommends ca-certificates python3-venv \
    && rm -rf /var/lib/apt/lists/*

# The packages first: they are the largest part, and change less often than the plugin.
COPY core/requirements.lock core/many_machines.lock /opt/urban-segmentation/locks/
RUN python3 -m venv /opt/urban-segmentation/worker \
    && /opt/urban-segmentation/worker/bin/pip install --no-cache-dir --require-hashes \
        -r /opt/urban-segmentation/locks/requirements.lock -r /opt/urban-segmentation/locks/many_machines.lock

COPY LICENSE metadata.txt /opt/urban-segmentation/urban_segmentation/
COPY contract /opt/urban-segmentation/urban_segmentation/contract
COPY core /opt/urban-segmentation/urban_segmentation/core
COPY models /opt/urban-segmentation/urban_segmentation/models
COPY i18n /opt/urban-segmentation/urban_segmentation/i18n
COPY resources/report /opt/urban-segmentation/urban_segmentation/resources/report
COPY resources/starter /opt/urban-segmentation/urban_segmentation/resources/starter

# Jobs are run by a plain user; --user gives another, who can write to the folders that are given.
RUN useradd --create-home --uid 1000 worker
USER worker
ENV URBANSEG_HOME=/tmp/urban-segmentation
WORKDIR /opt/urban-segmentation/urban_segmentation
ENTRYPOINT ["/opt/urban-segmentation/worker/bin/python", "-m", "core"]
