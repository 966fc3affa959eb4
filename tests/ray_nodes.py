"""Two nodes of a Ray cluster, in a process of their own: Ray reads the environment as it is
imported. Says where they are in one line of JSON; ends with its standard input.

Everything it writes lies in the folder that RAY_TMPDIR names. Ray notes the cluster's address in
the default folder below it, also where `temp_dir` names another, and makes neither for that.
"""

import json
import sys

from ray.cluster_utils import Cluster

NODE = {"num_cpus": 1, "object_store_memory": 200 * 2**20}


def main() -> None:
    head = {**NODE, "include_dashboard": False}
    cluster = Cluster(initialize_head=True, head_node_args=head)
    cluster.add_node(**NODE)
    raylets = [each.all_processes["raylet"][0].process.pid for each in cluster.list_all_nodes()]
    sys.stdout.write(json.dumps({"address": cluster.address, "raylets": raylets}) + "\n")
    sys.stdout.flush()
    sys.stdin.read()
    cluster.shutdown()


if __name__ == "__main__":
    main()
