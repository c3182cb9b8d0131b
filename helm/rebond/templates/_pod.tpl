{{- define "rebond.pod" -}}
metadata:
  # Without the chart's own version: a new chart that changes nothing in the pod must not restart it.
  labels:
    {{- include "rebond.selectorLabels" . | nindent 4 }}
    app.kubernetes.io/version: {{ .Chart.AppVersion | quote }}
spec:
  automountServiceAccountToken: false
  # A Service called rebond would add REBOND_PORT, REBOND_SERVICE_HOST and the like among Rebond's own settings.
  enableServiceLinks: false
  terminationGracePeriodSeconds: {{ .Values.terminationGracePeriodSeconds }}
  {{- with .Values.imagePullSecrets }}
  imagePullSecrets:
    {{- toYaml . | nindent 4 }}
  {{- end }}
  securityContext:
    runAsNonRoot: true
    seccompProfile:
      type: RuntimeDefault
    fsGroupChangePolicy: OnRootMismatch
    {{- with .Values.podSecurityContext }}
    {{- toYaml . | nindent 4 }}
    {{- end }}
  containers:
    - {{- include "rebond.container" . | nindent 6 }}
  volumes:
    - name: tmp
      emptyDir:
        sizeLimit: 128Mi
    {{- if eq .Values.database.kind "h2" }}
    - name: data
      persistentVolumeClaim:
        claimName: {{ include "rebond.claim" . }}
    {{- end }}
  {{- if gt (int .Values.replicas) 1 }}
  topologySpreadConstraints:
    - maxSkew: 1
      topologyKey: kubernetes.io/hostname
      whenUnsatisfiable: ScheduleAnyway
      labelSelector:
        matchLabels:
          {{- include "rebond.selectorLabels" . | nindent 10 }}
  {{- end }}
  {{- range $key := list "nodeSelector" "tolerations" "affinity" }}
  {{- with get $.Values $key }}
  {{ $key }}:
    {{- toYaml . | nindent 4 }}
  {{- end }}
  {{- end }}
{{- end }}

{{- define "rebond.container" -}}
name: rebond
image: {{ include "rebond.image" . | quote }}
imagePullPolicy: {{ .Values.image.pullPolicy }}
{{- if eq .Values.database.kind "h2" }}
workingDir: /var/lib/rebond
{{- end }}
env:
  {{- include "rebond.env" . | nindent 2 }}
ports:
  - name: http
    containerPort: 8080
# Patient: on a busy node, or with a database to migrate, the first start takes far longer than the usual three seconds.
startupProbe:
  httpGet:
    path: /q/health/started
    port: http
  periodSeconds: 2
  timeoutSeconds: 2
  failureThreshold: 90
livenessProbe:
  httpGet:
    path: /q/health/live
    port: http
  periodSeconds: 10
  timeoutSeconds: 5
  failureThreshold: 3
readinessProbe:
  httpGet:
    path: /q/health/ready
    port: http
  periodSeconds: 5
  timeoutSeconds: 5
  failureThreshold: 2
{{- if and (eq .Values.database.kind "postgresql") .Values.preStopSleepSeconds }}
lifecycle:
  preStop:
    sleep:
      seconds: {{ .Values.preStopSleepSeconds }}
{{- end }}
securityContext:
  allowPrivilegeEscalation: false
  readOnlyRootFilesystem: true
  capabilities:
    drop:
      - ALL
{{- with .Values.resources }}
resources:
  {{- toYaml . | nindent 2 }}
{{- end }}
volumeMounts:
  - name: tmp
    mountPath: /tmp
  {{- if eq .Values.database.kind "h2" }}
  - name: data
    mountPath: /var/lib/rebond
  {{- end }}
{{- end }}
